export default definePageConfig({ navigationBarTitleText: '面包详情' });
