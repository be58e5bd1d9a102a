using System.Reflection;
using System.Runtime.InteropServices;

namespace TeleSSL.Benchmarks;

/// <summary>The machine and the time of the measurement.</summary>
internal static class Machine
{
    public static string Describe(string folder, DateTimeOffset at) => string.Join(", ",
        $"{Environment.ProcessorCount} x {Cpu()}",
        Memory(),
        $"kernel {File.ReadAllText("/proc/sys/kernel/osrelease").Trim()}",
        $".NET SDK {Sdk} (runtime {Environment.Version})",
        RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
        $"files on {Disk(folder)}",
        $"{at:yyyy-MM-dd HH:mm} UTC");

    private static string? Sdk =>
        typeof(Machine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "Sdk")?.Value;

    private static string Cpu() => Line("/proc/cpuinfo", "model name")?.Split(':', 2)[1].Trim() ?? "unknown processor";

    private static string Memory() => $"{long.Parse(Line("/proc/meminfo", "MemTotal")!.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) >> 20} GiB";

    // A sync to a file system in memory costs nothing, and neither would full durability.
    private static string Disk(string folder) => new DriveInfo(folder).DriveFormat is var format && format is "tmpfs" or "ramfs"
        ? throw new BenchmarkException($"{folder} is in memory ({format}); set TMPDIR to a folder on a disk.")
        : format;

    private static string? Line(string file, string start) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));
}
