/** What an operator sets about sound, and what is said of what cannot be meant. */
import { expect, test } from 'vitest'
import { ConfigUnusable, readConfig } from './config.ts'

const media = (environment: Record<string, string>) => readConfig(environment, '/').media

test('without a word about it sound is on, over one port', () => {
  expect(media({})).toEqual({
    mode: 'embedded',
    udpPort: 40_000,
    address: null,
    announced: [],
    turn: null,
    janus: null,
  })
})

test('addresses, relays and servers are lists with commas', () => {
  expect(media({ MEDIA_ANNOUNCE: '203.0.113.7, 203.0.113.8:41000,2001:db8::7' }).announced).toEqual([
    '203.0.113.7',
    '203.0.113.8:41000',
    '2001:db8::7',
  ])
  expect(media({ TURN_URLS: 'turn:a:3478,turns:b:443', TURN_SECRET: 's' }).turn).toEqual({
    urls: ['turn:a:3478', 'turns:b:443'],
    secret: 's',
  })
  const janus = {
    MEDIA: 'janus',
    JANUS_URLS: 'ws://127.0.0.1:8188,wss://b',
    JANUS_API_SECRET: 'a',
    JANUS_ADMIN_KEY: 'k',
  }
  expect(media(janus).janus).toEqual({ urls: ['ws://127.0.0.1:8188', 'wss://b'], apiSecret: 'a', adminKey: 'k' })
})

test.each<[string, Record<string, string>]>([
  ['an engine that is none', { MEDIA: 'radio' }],
  ['an address that is none', { MEDIA_ADDRESS: 'localhost' }],
  ['an announced name', { MEDIA_ANNOUNCE: 'plenaria.example.org' }],
  ['a port beyond all', { MEDIA_UDP_PORT: '70000' }],
  ['relays without a secret', { TURN_URLS: 'turn:a:3478' }],
  ['a relay that is a page', { TURN_URLS: 'https://a', TURN_SECRET: 's' }],
  ['janus without a server', { MEDIA: 'janus', JANUS_API_SECRET: 'a', JANUS_ADMIN_KEY: 'k' }],
  ['janus at a page', { MEDIA: 'janus', JANUS_URLS: 'https://a', JANUS_API_SECRET: 'a', JANUS_ADMIN_KEY: 'k' }],
])('%s is not usable', (_, environment) => {
  expect(() => media(environment)).toThrow(ConfigUnusable)
})
