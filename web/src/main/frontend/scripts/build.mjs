import { mkdirSync } from 'node:fs';
mkdirSync(process.env.MENDAN_APP_OUT, { recursive: true });
