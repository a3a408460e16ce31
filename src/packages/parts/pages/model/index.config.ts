export default definePageConfig({ navigationBarTitleText: '型号的配件' })
