import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A WebSocket server that accepts every connection and ignores what it is told. */
export interface SocketServer {
  readonly port: number;
  close(): Promise<void>;
}

const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Starts the server on a free loopback port. */
export async function startSocketServer(): Promise<SocketServer> {
  const open = new Set<Socket>();
  const server = createServer();
  server.on('upgrade', (request, socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
