export default definePageConfig({ navigationBarTitleText: '核对内容' })
