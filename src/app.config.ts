const isH5 = process.env.TARO_ENV === 'h5'

/** The page of all components, for looking at; only `npm run build:gallery` has it. */
const gallery = isH5 && process.argv.includes('--gallery') ? ['gallery/index'] : []

/** A name in theme.json, which WeChat resolves for the light or the dark theme; the browser has no such file. */
const themed = (name: string, inBrowser: string) => (isH5 ? inBrowser : `@${name}`)

const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/tab/${page}.png`,
  selectedIconPath: `assets/tab/${page}-on.png`,
})

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/progress/index', 'pages/inbox/index', 'pages/mine/index', ...gallery],
  subPackages: [
    {
      root: 'packages/report',
      pages: [
        ...['symptom', 'safety', 'describe'],
        ...['fitting', 'ceiling', 'wires', 'duct', 'photos'],
        ...['where', 'when', 'check', 'result'],
      ].map((page) => `pages/${page}/index`),
    },
    { root: 'packages/ticket', pages: ['pages/detail/index', 'pages/reschedule/index'] },
    {
      root: 'packages/about',
      pages: [
        'pages/privacy/index',
        'pages/data/index',
        'pages/services/index',
        'pages/family/index',
        'pages/helped/index',
      ],
    },
    {
      root: 'packages/product',
      pages: [
        ...['open', 'list', 'register', 'transfer', 'proof', 'proof-check', 'label'],
        ...['verdict', 'card', 'appeal'],
      ].map((page) => `pages/${page}/index`),
    },
    { root: 'packages/desk', pages: ['list', 'detail', 'voice'].map((page) => `pages/${page}/index`) },
    { root: 'packages/survey', pages: ['pages/answer/index'] },
    {
      root: 'packages/look',
      pages: ['find', 'open', 'share', 'slip'].map((page) => `pages/${page}/index`),
    },
    { root: 'packages/prices', pages: ['pages/list/index'] },
    { root: 'packages/official', pages: ['pages/check/index', 'pages/report/index'] },
    { root: 'packages/outlets', pages: ['pages/list/index', 'pages/outlet/index'] },
    { root: 'packages/hotline', pages: ['pages/busy/index'] },
    {
      root: 'packages/parts',
      pages: ['catalogue', 'model', 'part', 'check', 'order'].map((page) => `pages/${page}/index`),
    },
    {
      root: 'packages/help',
      pages: ['search', 'article', 'topics', 'manual', 'triage'].map((page) => `pages/${page}/index`),
    },
    {
      root: 'packages/technician',
      pages: ['day', 'visit', 'check', 'fees', 'finish', 'part', 'absent', 'found', 'conflict'].map(
        (page) => `pages/${page}/index`,
      ),
    },
  ],
  // Fetched on Wi-Fi or mobile data while the customer still reads the page named first.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/report', 'packages/ticket', 'packages/help'] },
    'pages/progress/index': { network: 'all', packages: ['packages/ticket'] },
  },
  window: {
    navigationBarTitleText: '奥普服务',
    navigationBarBackgroundColor: themed('navBackground', '#FAF6F2'),
    navigationBarTextStyle: themed('navText', 'black'),
    backgroundColor: themed('paper', '#FAF6F2'),
    backgroundTextStyle: themed('loading', 'dark'),
  },
  tabBar: {
    color: themed('tabText', '#736A63'),
    selectedColor: themed('tabSelected', '#C2410C'),
    backgroundColor: themed('tabBackground', '#FFFFFF'),
    borderStyle: 'black',
    list: [tab('home', '首页'), tab('progress', '进度'), tab('inbox', '消息'), tab('mine', '我的')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // The own place is only asked of a technician who is on the way and said yes, and of a customer who taps for the
  // nearest outlets; for the door a customer points at a map, which needs no scope. WeChat refuses all three where they
  // are not named here.
  requiredPrivateInfos: ['getFuzzyLocation', 'chooseLocation', 'chooseAddress'],
  permission: { 'scope.userFuzzyLocation': { desc: '按远近排网点；师傅在路上时告诉客户大概几点到' } },
  // Privacy questions come from our own sheet: src/platform/privacy.
  __usePrivacyCheck__: true,
})
