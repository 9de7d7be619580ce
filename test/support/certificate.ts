/**
 * A certificate for https://127.0.0.1 that nobody trusts unless told to, with its key, which protects nothing. Until the year 2126, made by
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1`.
 */
export const CERTIFICATE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUcOn8EAO3v8YIPlL5JbqJuxf5rDQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTIwMTAyNTA0MFoYDzIxMjYxMTA3
MDI1MDQwWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATH94cvGLGZBmpYTdPWK1aapcVjxI3u0BKxUOBi0XjOJLQb88YqxnGM
m50XPzb5rDmwP9p1jH3ED97msj5GZpIdo2QwYjAdBgNVHQ4EFgQU1Ml4w/LRcOTG
pTg/wxVgtsr2mvIwHwYDVR0jBBgwFoAU1Ml4w/LRcOTGpTg/wxVgtsr2mvIwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQCYV9aP/NiI58b7KKhOrGOvuXnIJecFlIHnDqX852sbrgIhAMKT60DgTHLiARyR
4C88QQXV/DgQnkWvDRtL86fWmfcw
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdbUe0jKKzwa8LG3o
Zc1GESoP58k6Zf5AAwiIOxM2tT+hRANCAATH94cvGLGZBmpYTdPWK1aapcVjxI3u
0BKxUOBi0XjOJLQb88YqxnGMm50XPzb5rDmwP9p1jH3ED97msj5GZpId
-----END PRIVATE KEY-----
`,
}
