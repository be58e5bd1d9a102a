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

    public static string Read(string relative) => File.ReadAllText(PathTo(relative));
}
