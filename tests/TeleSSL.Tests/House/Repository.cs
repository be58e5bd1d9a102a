namespace TeleSSL.Tests.House;

/// <summary>The source files of this repository.</summary>
public static class Repository
{
    private static readonly Lazy<string> Root = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TeleSSL.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("TeleSSL.sln is in no folder above the tests.");
        return folder.FullName;
    });

    public static string PathTo(string relative) => Path.Combine(Root.Value, relative);

    /// <summary>The files below a folder, without what npm installs.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Contains("node_modules"));

    public static string Read(string relative) => File.ReadAllText(PathTo(relative));
}
