export default definePageConfig({ navigationBarTitleText: '麦屿烘焙' });
