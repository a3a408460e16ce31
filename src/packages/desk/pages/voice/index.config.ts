export default definePageConfig({ navigationBarTitleText: '跟我们说' })
