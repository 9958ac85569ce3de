/**
 * One message of a WebSocket, framed once for all who get it: whole, binary, unmasked and uncompressed, as a server sends it
 * (RFC 6455, section 5.2). Handing it on costs a socket one write, which is most of what an edit costs a server.
 */
declare const framed: unique symbol
export type BinaryMessage = Uint8Array & { readonly [framed]: true }

const FINAL_BINARY = 0x82
/** The greatest lengths that one byte, and two more, can tell. */
const SHORT = 125
const MEDIUM = 0xffff

const headerLength = (length: number): 2 | 4 | 10 => (length <= SHORT ? 2 : length <= MEDIUM ? 4 : 10)

export const binaryMessage = (payload: Uint8Array): BinaryMessage => {
  const { length } = payload
  const begin = headerLength(length)
  const message = Buffer.allocUnsafe(begin + length)
  message[0] = FINAL_BINARY
  if (begin === 2) message[1] = length
  else if (begin === 4) {
    message[1] = SHORT + 1
    message.writeUInt16BE(length, 2)
  } else {
    message[1] = SHORT + 2
    message.writeBigUInt64BE(BigInt(length), 2)
  }
  message.set(payload, begin)
  return message as unknown as BinaryMessage
}
