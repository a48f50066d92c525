/** A public key as OpenSSH writes it, of any 32 bytes. */
export function publicKeyOf(bytes: Uint8Array): string {
  const part = (content: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, content]);
  };
  return `ssh-ed25519 ${Buffer.concat([part(Buffer.from('ssh-ed25519')), part(bytes)]).toString('base64')}`;
}
