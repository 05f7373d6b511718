/** A drawn phone page, so that pictures need no file: with a dialog in the place that the recordings say, or without. */
export function drawShot(file: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = 780;
  canvas.height = 1688;
  const pen = canvas.getContext('2d');
  if (!pen || file.includes('missing')) return Promise.resolve(null);
  pen.scale(2, 2);
  pen.fillStyle = file.includes('before') ? '#ffffff' : '#f4efe6';
  pen.fillRect(0, 0, 390, 844);
  if (!file.includes('before')) drawGoods(pen);
  if (file.includes('prompt')) drawDialog(pen);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function drawGoods(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = '#7d9a6a';
  for (const top of [80, 300, 520]) pen.fillRect(20, top, 350, 180);
}

function drawDialog(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = 'rgb(0 0 0 / 55%)';
  pen.fillRect(0, 0, 390, 844);
  pen.fillStyle = '#ffffff';
  pen.fillRect(35, 280, 320, 220);
  pen.fillStyle = '#1b2430';
  pen.font = '17px sans-serif';
  pen.fillText('请授权手机号登录', 120, 340);
  pen.fillStyle = '#2f7d4f';
  pen.fillRect(35, 450, 320, 50);
}
