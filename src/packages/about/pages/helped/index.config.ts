export default definePageConfig({ navigationBarTitleText: '家人的工单' })
