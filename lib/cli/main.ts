import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { version } from '@/package.json';
import { type ReportCommandOptions, reportCommand } from './commands/report';
import { rulesCommand } from './commands/rules';
import { scanCommand } from './commands/scan';
import { EXIT } from './exit-code';
import type { RawScanOptions } from './parse-scan';

const injectDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'inject');

/** Runs the command line with the given arguments (without node and script) and returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('miniaudit')
    .description('小程序合规巡检 / audits mini-program pages')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(miniaudit --help 查看用法 / shows the usage)');
  addScan(program, async (urls, options) => {
    code = await scanCommand(urls, options, injectDir);
  });
  program
    .command('rules')
    .argument('[id]', '规则编号 / rule id, e.g. AUTH-001')
    .description('列出或解释规则 / lists or explains the rules')
    .action((id: string | undefined) => {
      code = rulesCommand(id);
    });
  program
    .command('report')
    .argument('<file>', 'recording.json 或 / or report.json')
    .option('--out <dir>', '输出目录 / output folder')
    .option('--format <list>', 'html,json')
    .option('--register <number=holder...>', REGISTER)
    .description('用现有规则重判录制，或重新生成报告 / judges a recording again or renders a report again')
    .action(async (file: string, options: ReportCommandOptions) => {
      code = await reportCommand(file, options);
    });
  addNotYet(program, ['attach', 'har', 'compare'], () => {
    code = EXIT.usage;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
}

const REGISTER =
  '在登记系统查到的主办单位，查不到写 号码=无 / holders found in the filing registers; number=none where there is none';

type ScanAction = (urls: readonly string[], options: RawScanOptions) => Promise<void>;

function addScan(program: Command, action: ScanAction): void {
  program
    .command('scan')
    .argument('[url...]', '要检查的地址 / addresses to audit')
    .description('在无界面 Chromium 中巡检页面 / audits pages in headless Chromium')
    .option('--urls-file <file>', '地址清单，每行一个 / addresses, one a line')
    .option('--out <dir>', '输出目录 / output folder (reports/<time>)')
    .option('--format <list>', 'html,json')
    .option('--consent <list>', 'untouched,reject,accept')
    .option('--flow <file>', '尚未实现 / not yet')
    .option('--return-visit', '走查后带着原有存储再回来 / come back after each walk with what was stored')
    .option('--user-data-dir <dir>', '使用这个浏览器资料目录 / use this browser profile')
    .option('--headed', '显示浏览器窗口 / show the browser')
    .option('--container <name>', '目前只有 browser / only browser so far')
    .option('--device <name>', '设备名，默认 390×844 手机 / device name, default a 390×844 phone')
    .option('--profile <name>', 'web|mini-program')
    .option('--category <name>', '尚未实现 / not yet')
    .option(
      '--canary <type=value...>',
      '声明为自己的测试值，将在流量中查找 / your own test values, searched in traffic',
    )
    .option('--first-party <domain...>', '同属己方的域名 / further domains of your own')
    .option(
      '--service <path...>',
      '同一域名下另算一个服务的路径，如 /tickets / paths of services of their own, such as /tickets',
    )
    .option('--register <number=holder...>', REGISTER)
    .option('--concurrency <n>', '同时巡检的页面数 / pages at a time (1)')
    .option('--timeout <seconds>', '每页每轮的时限 / per page and pass (60)')
    .option('--resume', '接着上次未完成的继续 / go on where the last run stopped')
    .option('--fail-on <severity>', 'critical|high|medium|low|none')
    .option('--baseline <file>', '尚未实现 / not yet')
    .option('--config <file>', 'JSON 配置 / JSON file with these options')
    .option('--lang <lang>', 'zh|en')
    .option('--browser-arg <arg...>', '传给浏览器的参数 / passed on to the browser')
    .action(action);
}

function addNotYet(program: Command, names: readonly string[], refuse: () => void): void {
  for (const name of names) {
    program
      .command(name)
      .argument('[args...]')
      .allowUnknownOption()
      .description('尚未实现 / not yet')
      .action(() => {
        process.stderr.write(`miniaudit: ${name} 尚未实现 / ${name} does not exist yet\n`);
        refuse();
      });
  }
}
