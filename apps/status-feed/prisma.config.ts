import { prismaConfig } from '../../tools/prisma-config';

export default prismaConfig('status_feed');
