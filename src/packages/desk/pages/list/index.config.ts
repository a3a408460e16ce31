export default definePageConfig({ navigationBarTitleText: '不用上门的事' })
