export default definePageConfig({ navigationBarTitleText: '订配件' })
