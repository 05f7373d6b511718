import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A TLS certificate made for one run. `spkiHash` is what `--ignore-certificate-errors-spki-list` wants. */
export interface SiteCertificate {
  readonly key: string;
  readonly cert: string;
  readonly spkiHash: string;
}

/** Signs one certificate for all the hosts given; wildcards are allowed. */
export async function makeCertificate(hosts: readonly string[]): Promise<SiteCertificate> {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
