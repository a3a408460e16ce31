export default definePageConfig({ navigationBarTitleText: '配件和收费' })
