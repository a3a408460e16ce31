export default definePageConfig({ navigationBarTitleText: '奥普服务' })
