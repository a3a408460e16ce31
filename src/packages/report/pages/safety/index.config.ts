export default definePageConfig({
  navigationBarTitleText: '先保证安全',
  navigationBarBackgroundColor: '#B3261E',
  navigationBarTextStyle: 'white',
})
