export default definePageConfig({ navigationBarTitleText: '家里没人' })
