export default definePageConfig({ navigationBarTitleText: '先自己看一看' })
