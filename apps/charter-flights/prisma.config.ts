import { prismaConfig } from '../../tools/prisma-config';

export default prismaConfig('charter_flights');
