import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';
// @ts-expect-error a plain script, run by hand as well
import { writeApiTypes } from './api-types.mjs';

const platform = process.env['HOMEWARD_URL'] ?? 'http://localhost:4400';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    { name: 'api-types', buildStart: () => writeApiTypes() },
    // opens the console without a line; a new version waits until somebody takes it
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Homeward',
        short_name: 'Homeward',
        display: 'standalone',
        start_url: '/',
        background_color: '#f3f6f4',
        theme_color: '#0b3d47',
        icons: [{ src: 'homeward.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        globIgnores: ['**/draw-*.js'], // half a megabyte that draws charts: without it their tables say the same
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|oidc)(\/|$)/, /\.[a-z]+$/], // pages of the issuer and of the endpoints are theirs
        // what only cameras and charts need: there without a line once it was used
        runtimeCaching: [
          { urlPattern: /\/assets\/.*\.wasm$/, handler: 'CacheFirst', options: { cacheName: 'camera' } },
          { urlPattern: /\/assets\/draw-.*\.js$/, handler: 'CacheFirst', options: { cacheName: 'charts' } },
        ],
        clientsClaim: true,
        sourcemap: false,
      },
    }),
    // once, as small as can be: the gateway sends these files as they are
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css|html|svg)$/, threshold: 1_000 }),
  ],
  resolve: {
    alias: {
      '@homeward/access/emergency': path.resolve(import.meta.dirname, '../../libs/access/src/emergency.ts'),
      '@homeward/access/policy': path.resolve(import.meta.dirname, '../../libs/access/src/policy.ts'),
      '@homeward/contracts/choices': path.resolve(import.meta.dirname, '../../libs/contracts/src/choices.ts'),
      '@homeward/kernel/plain-code': path.resolve(import.meta.dirname, '../../libs/kernel/src/plain-code.ts'),
      '@homeward/kernel/utc': path.resolve(import.meta.dirname, '../../libs/kernel/src/utc.ts'),
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the content security policy of the gateway lets nothing in that is not a file of ours
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: Object.fromEntries(['/api', '/oidc', '/config.json'].map((p) => [p, platform])) },
});
