export default definePageConfig({ navigationBarTitleText: '不在保修范围的原因' })
