export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/bakery/index',
    'pages/my/index',
    'pages/detail/index',
    'pages/login/index',
    'pages/legal/index',
  ],
  window: {
    navigationBarTitleText: '麦屿烘焙',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
  },
  tabBar: {
    color: '#8a7f76',
    selectedColor: '#b5651d',
    backgroundColor: '#ffffff',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: './assets/tab/home.svg',
        selectedIconPath: './assets/tab/home-on.svg',
      },
      {
        pagePath: 'pages/bakery/index',
        text: '面包',
        iconPath: './assets/tab/bakery.svg',
        selectedIconPath: './assets/tab/bakery-on.svg',
      },
      {
        pagePath: 'pages/my/index',
        text: '我的',
        iconPath: './assets/tab/my.svg',
        selectedIconPath: './assets/tab/my-on.svg',
      },
    ],
  },
});
