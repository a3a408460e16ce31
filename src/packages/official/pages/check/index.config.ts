export default definePageConfig({ navigationBarTitleText: '官方核验' })
