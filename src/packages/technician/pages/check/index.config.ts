export default definePageConfig({ navigationBarTitleText: '检查单' })
