interface ChatBridge {
  call(name: string): void;
}

declare global {
  interface Window {
    WeixinJSBridge?: ChatBridge;
  }
}

/** Closes the shop: the chat app's own window where there is one, else an empty page. */
export function leaveShop(): void {
  document.getElementById('app')?.remove();
  for (const layer of document.querySelectorAll('.van-popup, .van-overlay')) layer.remove();
  if (window.WeixinJSBridge) window.WeixinJSBridge.call('closeWindow');
  else window.close();
}
