export default definePageConfig({ navigationBarTitleText: '电话忙不忙' })
