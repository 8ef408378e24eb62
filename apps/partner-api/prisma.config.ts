import { prismaConfig } from '../../tools/prisma-config';

export default prismaConfig('partner_api');
