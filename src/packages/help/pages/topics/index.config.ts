export default definePageConfig({ navigationBarTitleText: '全部说明' })
