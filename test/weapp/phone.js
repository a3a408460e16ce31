/** What `miniprogram-simulate`'s `wx` lacks: a phone that is off the net, at standard settings. */
module.exports = function phone() {
  const offline = (name) => Promise.reject({ errMsg: `${name}:fail -1 network unavailable` })
  const refuse = (name) => (options) => {
    options?.fail?.({ errMsg: `${name}:fail cancel` })
    options?.complete?.({ errMsg: `${name}:fail cancel` })
  }
  const listen = () => {}
  return {
    getAppBaseInfo: () => ({
      theme: 'light',
      fontSizeScaleFactor: 1,
      SDKVersion: '3.8.0',
      language: 'zh_CN',
    }),
    getWindowInfo: () => ({
      windowWidth: 390,
      windowHeight: 750,
      screenWidth: 390,
      screenHeight: 844,
      pixelRatio: 2,
      statusBarHeight: 20,
    }),
    getDeviceInfo: () => ({ platform: 'android', system: 'Android 14', brand: '', model: '' }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getNetworkType: (options) => options?.success?.({ networkType: 'none', errMsg: 'getNetworkType:ok' }),
    onNetworkStatusChange: listen,
    offNetworkStatusChange: listen,
    onThemeChange: listen,
    offThemeChange: listen,
    onNeedPrivacyAuthorization: listen,
    setNavigationBarTitle: (options) => options?.success?.({ errMsg: 'setNavigationBarTitle:ok' }),
    setTabBarBadge: refuse('setTabBarBadge'),
    removeTabBarBadge: refuse('removeTabBarBadge'),
    canIUse: () => true,
    cloud: {
      init: () => {},
      callFunction: () => offline('cloud.callFunction'),
      uploadFile: () => offline('cloud.uploadFile'),
    },
  }
}
