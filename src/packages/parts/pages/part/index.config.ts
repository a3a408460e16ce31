export default definePageConfig({ navigationBarTitleText: '配件' })
