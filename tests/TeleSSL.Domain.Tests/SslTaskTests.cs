namespace TeleSSL.Domain.Tests;

public class SslTaskTests
{
    /// <summary>Table 1 of the steering group's record, with our slug and module.</summary>
    private const string TableOne = """
        1  | referral         | Borger henvises         | Andet     | Referrals
        2  | procurement      | Indkøb af udstyr        | Logistik  | Stock
        3  | app-installation | Installation af app     | Service   | Devices
        4  | delivery         | Udlevering af udstyr    | Logistik  | Devices
        5  | setup            | Opsætning af udstyr     | Logistik  | Devices
        6  | support          | Support                 | Support   | Support
        7  | replacement      | Udskiftning af udstyr   | Logistik  | Devices
        8  | repair           | Reparation af udstyr    | Logistik  | Devices
        9  | update           | Opdateringer            | Service   | Devices
        10 | takedown         | Nedtagning af udstyr    | Logistik  | Devices
        11 | cleaning         | Rengøring af udstyr     | Logistik  | Devices
        12 | stock-control    | Lagerstyring            | Logistik  | Stock
        """;

    private static readonly Dictionary<TaskKind, string> Danish = new()
    {
        [TaskKind.Other] = "Andet",
        [TaskKind.Logistics] = "Logistik",
        [TaskKind.Service] = "Service",
        [TaskKind.Support] = "Support",
    };

    [Fact]
    public void The_rows_are_those_of_table_1() => Assert.Equal(
        TableOne.Split('\n').Select(line => string.Join('|', line.Split('|', StringSplitOptions.TrimEntries))),
        SslTask.All.Select(task => $"{task.Number}|{task.Slug}|{task.Danish}|{Danish[task.Kind]}|{task.Module}"));

    [Fact]
    public void A_slug_finds_its_row_and_nothing_else_does()
    {
        Assert.All(SslTask.All, task => Assert.Same(task, SslTask.WithSlug(task.Slug)));
        Assert.Null(SslTask.WithSlug("Delivery"));
        Assert.Null(SslTask.WithSlug(""));
    }

    [Fact]
    public void Somebody_may_do_every_task_and_the_administrator_need_not_be_named() =>
        Assert.All(SslTask.All, task =>
        {
            Assert.NotEmpty(task.Who);
            Assert.DoesNotContain(Role.Administrator, task.Who);
        });

    [Fact]
    public void Those_who_see_only_counts_may_do_no_task() =>
        Assert.All(SslTask.All, task => Assert.Empty(task.Who.Intersect([Role.Finance, Role.ProgrammeOffice])));
}
