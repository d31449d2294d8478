import 'openid-client';
import 'echarts';
