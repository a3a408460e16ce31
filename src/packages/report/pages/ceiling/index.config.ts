export default definePageConfig({ navigationBarTitleText: '约安装' })
