export default definePageConfig({ navigationBarTitleText: '保修申诉' })
