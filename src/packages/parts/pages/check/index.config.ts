export default definePageConfig({ navigationBarTitleText: '验配件真假' })
