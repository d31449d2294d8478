import '@resvg/resvg-js';
import 'openid-client';
import 'echarts';
