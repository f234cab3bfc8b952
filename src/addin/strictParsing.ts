import { z } from 'zod';

// The page's security policy forbids code made from text. Imported first: schemas look at this when they are made.
z.config({ jitless: true });
