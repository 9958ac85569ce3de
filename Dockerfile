# Builds the page and installs what the server needs, then keeps only what runs. The full image of Debian has the compilers
# that better-sqlite3 may need; the slim one, of the same Debian and Node, runs the result.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/compiler scripts/compiler
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY e2e/package.json e2e/
RUN npm ci
COPY shared shared
COPY server server
COPY client client
COPY tsconfig.base.json ./
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/shared shared
COPY --from=build /app/server server
COPY --from=build /app/client/dist client/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000 40000/udp
WORKDIR /app/server
CMD ["node", "--max-semi-space-size=4", "--import", "tsx", "src/cli/plenaria.ts", "serve"]
