export default definePageConfig({
  navigationBarTitleText: '先保证安全',
  // In a browser the app draws the bar itself, in the page's own red.
  navigationBarBackgroundColor: process.env.TARO_ENV === 'h5' ? '#B3261E' : '@stop',
  navigationBarTextStyle: 'white',
})
