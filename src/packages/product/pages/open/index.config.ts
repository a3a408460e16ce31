export default definePageConfig({ navigationBarTitleText: '这台产品' })
