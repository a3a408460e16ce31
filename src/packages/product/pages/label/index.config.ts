export default definePageConfig({ navigationBarTitleText: '拍铭牌' })
