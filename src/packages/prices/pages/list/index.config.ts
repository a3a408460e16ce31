export default definePageConfig({ navigationBarTitleText: '价目表' })
