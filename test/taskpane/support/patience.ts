import { configure } from '@testing-library/react';

/** What a page is waited for, in milliseconds: by itself it is one second, which a machine with other work takes for less. */
configure({ asyncUtilTimeout: 60_000 });
