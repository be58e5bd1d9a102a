namespace TeleSSL.Domain.Tests;

public class ChecklistsTests
{
    [Fact]
    public void Only_app_installation_and_setup_are_ticked() => Assert.Equal(
        ["app-installation", "setup"], SslTask.All.Where(task => task.Checklist.Count > 0).Select(task => task.Slug));

    [Fact]
    public void Setup_covers_what_the_training_guide_assumes_done() => Assert.Equal(
        [
            "app-on-first-screen", "devices-paired", "language", "volume", "brightness", "touch-sound", "screen-timeout", "screen-lock",
            "text-size", "rotation", "updates", "security", "notifications", "wifi", "plan-start",
        ],
        SslTask.Setup.Checklist.Select(item => item.Code));

    [Fact]
    public void Every_line_has_its_own_code_and_a_text() => Assert.All([SslTask.AppInstallation, SslTask.Setup], task =>
    {
        Assert.Equal(task.Checklist.Count, task.Checklist.Select(item => item.Code).Distinct().Count());
        Assert.All(task.Checklist, item => Assert.False(string.IsNullOrWhiteSpace(item.Text)));
    });
}
