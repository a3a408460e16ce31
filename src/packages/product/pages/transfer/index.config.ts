export default definePageConfig({ navigationBarTitleText: '转给别人' })
